import { useEffect, useRef, useState } from 'preact/hooks';
import { droppedFiles } from '../parts/dropped-files.ts';

interface DropActs {
  /** At least one. */
  onFiles: (files: File[]) => void;
  onLink: (url: string) => void;
}

/** Takes files, folders and links that are dropped anywhere in the library; true while something is held over it. */
export function useLibraryDrop(acts: DropActs): boolean {
  const latest = useRef(acts);
  latest.current = acts;
  const [over, setOver] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    // What is dragged from within is no gift.
    let own = false;
    const wanted = ({ defaultPrevented, dataTransfer, target }: DragEvent) => {
      if (defaultPrevented || own || !dataTransfer) return null;
      if (dataTransfer.types.includes('Files')) return 'files';
      const typing = target instanceof Element && target.closest('input, textarea');
      return dataTransfer.types.includes('text/uri-list') && !typing ? 'link' : null;
    };
    const on = (
      name: 'dragstart' | 'dragend' | 'dragover' | 'dragleave' | 'drop',
      hear: (event: DragEvent) => void,
    ) => document.addEventListener(name, hear, { signal: life.signal });
    on('dragstart', () => {
      own = true;
    });
    on('dragend', () => {
      own = false;
    });
    on('dragover', (event) => {
      const takes = wanted(event) !== null;
      if (takes) event.preventDefault();
      setOver(takes);
    });
    on('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
    on('drop', (event) => {
      const what = wanted(event);
      setOver(false);
      if (what === null || !event.dataTransfer) return;
      event.preventDefault();
      if (what === 'link') latest.current.onLink(firstLink(event.dataTransfer.getData('text/uri-list')));
      else
        void droppedFiles(event.dataTransfer).then(
          (files) => files.length > 0 && latest.current.onFiles(files),
          () => {},
        );
    });
    return () => life.abort();
  }, []);
  return over;
}

/** A list of addresses has one a line, and lines of comment. */
function firstLink(list: string): string {
  return list.split(/\r?\n/).find((line) => line !== '' && !line.startsWith('#')) ?? '';
}
