import '../theme/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { readAsked } from './asked.ts'
import { GalleryPage } from './GalleryPage.tsx'
import { playSamples } from './samples/samples.ts'
import { standStill } from './standStill.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')
standStill()
const asked = readAsked(location.search)
createRoot(root).render(
  <StrictMode>
    <GalleryPage asked={asked} samples={await playSamples(asked.lang)} />
  </StrictMode>,
)
