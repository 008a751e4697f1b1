import { useTexts } from '#client/i18n/use-texts.ts';

/** What a vote is called, with its round from the second on. */
export function useVoteTitle(): (vote: {
  readonly title?: string | undefined;
  readonly round?: number | null | undefined;
}) => string {
  const t = useTexts();
  return ({ title, round }) => {
    const name = title?.trim() || t('votes.untitled');
    return round && round > 1 ? t('votes.inRound', { title: name, round }) : name;
  };
}
