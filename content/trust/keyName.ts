import * as v from 'valibot'

/** What `isKeyName` asks for, in a sentence. */
export const keyNameRule = 'A name is one line of 1 to 80 letters, without control characters or markup.'

/** Whether a text can be shown as a name wherever somebody asks who signed: nothing in it is unseen or turns text around. */
export const isKeyName = (name: string): boolean => /^[^\p{C}\u2028\u2029<>]{1,80}$/u.test(name) && name.trim() === name

/** What the owner of a key is called where it is known; see `isKeyName`. */
export const KeyName = v.pipe(v.string(), v.check(isKeyName, keyNameRule))
