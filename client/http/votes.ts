import { callServer, type Result } from './call-server.ts';

/** What I chose in a vote, an id per dot; `turn` grows with each ballot. */
export interface OwnBallot {
  readonly items: readonly string[];
  readonly turn: number;
}

export const readBallot = (id: string, voteId: string): Promise<Result<OwnBallot>> =>
  callServer('GET', `/api/workshops/${id}/votes/${voteId}/ballot`);

/** Who has voted, by the ids of participants; for facilitators. */
export const listVoters = (id: string, voteId: string): Promise<Result<{ voters: readonly string[] }>> =>
  callServer('GET', `/api/workshops/${id}/votes/${voteId}/voters`);
