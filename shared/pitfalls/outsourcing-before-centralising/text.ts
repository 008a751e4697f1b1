import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Uitbesteden voordat de regie belegd is', en: 'Outsourcing before anyone is in charge' },
  explanation: {
    nl: 'Jullie besteden klantcontact uit terwijl elke afdeling er nog haar eigen gang in gaat. De partner krijgt dan meerdere opdrachtgevers en de klant meerdere werkwijzen. Breng klantcontact eerst onder één regie en besteed het daarna uit.',
    en: 'You are outsourcing customer contact while each department still goes its own way. The provider ends up answering to several clients, and customers meet several ways of working. Put contact under one lead first, then outsource it.',
  },
  advice: {
    nl: 'Beleg de regie op klantcontact eerst bij één afdeling en maak die in het contract de opdrachtgever.',
    en: 'Give one department control of customer contact first, and name it as the client in the contract.',
  },
};
