/** The building blocks that have a calculator. */
export const calculatorBlocks = ['forecasting', 'kpis', 'budget', 'journeys', 'service-setup'] as const;

/** One of them. */
export type CalculatorBlock = (typeof calculatorBlocks)[number];

/** Whether a building block has a calculator. */
export function isCalculatorBlock(id: string): id is CalculatorBlock {
  return calculatorBlocks.some((block) => block === id);
}
