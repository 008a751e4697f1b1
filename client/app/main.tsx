import '#client/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startTexts } from '#client/i18n/i18n.ts';
import { markPageLanguage, preferredLanguage } from '#client/i18n/use-language.ts';
import { App, fetchFirstPage } from './App.tsx';

const language = preferredLanguage();
markPageLanguage(language);
// Not awaited here: the file of the first page needs this one to be done.
void Promise.all([startTexts(language), fetchFirstPage()]).then(draw);

function draw(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element with the id "root".');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
