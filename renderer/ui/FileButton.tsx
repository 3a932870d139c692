import { FileInput } from 'lucide-react'
import { useRef } from 'react'
import { Button, type ButtonVariant } from './Button.tsx'

interface FileButtonProps {
  readonly label: string
  /** What else there is to know, such as another way. */
  readonly note?: string
  readonly variant?: ButtonVariant
  /** Which files the dialog offers, as an `accept` attribute has it. */
  readonly accept: string
  readonly onFiles: (files: readonly File[]) => void
}

/** Opens the platform's dialog for files, one or several. */
export const FileButton = ({ label, note, variant = 'secondary', accept, onFiles }: FileButtonProps) => {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        variant={variant}
        icon={<FileInput size={17} aria-hidden="true" />}
        title={note}
        onClick={() => field.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={field}
        type="file"
        accept={accept}
        hidden
        multiple
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          // So that the same file can be opened again.
          event.target.value = ''
        }}
      />
    </>
  )
}
