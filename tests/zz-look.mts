import { readFileSync } from 'node:fs';
import { startBuiltServer } from '#tests/support/built-server.ts';
import { newPerson, join } from '#tests/support/people.ts';
import { seenBy } from '#tests/support/board-view.ts';
const server = await startBuiltServer();
const strategy = JSON.parse(readFileSync('/tmp/kcc/board-look/rich.json','utf8'));
const a = await fetch(`${server.url}/api/workshops`, {method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({title:'K',organisation:'Stroomnet Energie',language:'nl',strategy})});
const { links } = await a.json() as any; console.log(a.status);
const p = await newPerson('/usr/bin/chromium'); const page = p.page;
await page.goto(links.facilitator); await join(page,'Anouk','Klantenservice');
await page.waitForTimeout(1500);
await page.locator('.zoom-control__percent').click(); await page.waitForTimeout(800);
const shots: Record<string,[number,number]> = { r1:[0,0], r2:[760,0], extra:[780,980], r3:[1900,0], r4:[3420,0], r5:[4540,0], r6:[6750,0], r8:[9300,0]};
for (const [n,[x,y]] of Object.entries(shots)) {
  for (let i=0;i<60;i++){ const s=await seenBy(page); const dx=x-20-s.left, dy=y-20-s.top; if(Math.abs(dx)<1.5&&Math.abs(dy)<1.5)break; const box=await page.locator('.board-flow').boundingBox(); await page.mouse.move(box!.x+box!.width/2, box!.y+box!.height-140); await page.mouse.wheel(Math.max(-800,Math.min(800,dx)),Math.max(-800,Math.min(800,dy))); await page.waitForTimeout(60); }
  await page.waitForTimeout(900);
  const s=await seenBy(page); const box=await page.locator('.board-flow').boundingBox();
  await page.screenshot({path:`/tmp/kcc/board-look/c-${n}.png`, clip: box!});
  console.log(n, JSON.stringify(s));
}
await p.leave(); await server.stop(); process.exit(0);
