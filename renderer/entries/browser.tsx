import '../theme/index.css'
import { httpSend } from './httpSend.ts'
import { takeLaunchToken } from './launchToken.ts'
import { mount, mountWithoutToken } from './mount.tsx'

const token = takeLaunchToken(window)
if (token) mount(httpSend(token))
else mountWithoutToken()
