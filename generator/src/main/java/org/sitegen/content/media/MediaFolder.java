package org.sitegen.content.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.file.ContentFile;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;
import org.sitegen.text.Spelling;

/**
 * The pictures and downloads beside the entries, of which those are published that prose asks for;
 * safe for many threads.
 */
public final class MediaFolder {

    private final ContentRequest request;
    private final Map<String, ContentFile> files;
    private final MediaReader reader;
    private final Map<String, MediaFile> byName = new ConcurrentHashMap<>();
    private final Map<String, MediaFile> used = new ConcurrentHashMap<>();
    private final Map<String, ContentFile> byPath = new ConcurrentHashMap<>();

    /**
     * The files that prose may name.
     *
     * @param files by their names below the content folder
     * @param store where pictures are kept
     */
    public MediaFolder(
            ContentRequest request,
            Map<String, ContentFile> files,
            PictureStore store,
            Findings findings) {
        this.request = request;
        this.files = new TreeMap<>(files);
        this.reader = new MediaReader(request, store, findings);
    }

    /**
     * The file that prose names; from now on it is among those to publish. What is wrong with the
     * file itself is a finding there, once.
     *
     * @param prose the file in which the prose stands
     * @param written the path as written, relative to that file, without percent signs
     * @return the file as it is published, or null if there is none
     * @throws UncheckedIOException if the disk or the rights do not allow to read it
     */
    public @Nullable MediaFile publish(SourceFile prose, String written) {
        MediaFile found = find(prose, written);
        if (found != null) {
            used.put(name(prose, written), found);
        }
        return found;
    }

    /** The file that prose names, without publishing it. */
    public @Nullable MediaFile find(SourceFile prose, String written) {
        ContentFile file = files.get(name(prose, written));
        return file == null ? null : byName.computeIfAbsent(file.name(), name -> read(file));
    }

    /** The kind of a file that prose names, if no file of that kind can be used; null otherwise. */
    public @Nullable MediaKind refusedKind(SourceFile prose, String written) {
        ContentFile file = files.get(name(prose, written));
        MediaKind kind = file == null ? null : MediaKinds.anyOf(file);
        return kind != null && kind.isRefused() ? kind : null;
    }

    private MediaFile read(ContentFile file) {
        try {
            MediaFile media = reader.read(file, MediaKinds.anyOf(file));
            byPath.putIfAbsent(media.path(), file);
            return media;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The files beside a text whose names are nearest to one that is not there. */
    public List<String> near(SourceFile prose, String written) {
        String folder = folder(prose);
        List<String> beside =
                files.keySet().stream()
                        .filter(name -> name.startsWith(folder))
                        .map(name -> name.substring(folder.length()))
                        .toList();
        return Spelling.near(written, beside);
    }

    /** The name below the content folder; that of no file if the path leads out of it. */
    private String name(SourceFile prose, String written) {
        Deque<String> steps = new ArrayDeque<>();
        String path = Normalizer.normalize(folder(prose) + written, Normalizer.Form.NFC);
        for (String step : path.split("/", -1)) {
            if (step.equals("..") && steps.pollLast() == null) {
                return "";
            }
            if (!step.equals(".") && !step.equals("..")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private String folder(SourceFile prose) {
        String root = request.name("");
        String name =
                prose.path().startsWith(root)
                        ? prose.path().substring(root.length())
                        : prose.path();
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    /** The files that prose has asked for so far, each path once and in order. */
    public List<MediaFile> used() {
        return used.values().stream().distinct().sorted().toList();
    }

    /**
     * The bytes of a file, as they are published.
     *
     * @throws IOException if the disk or the rights do not allow to read it, or if it has changed
     */
    public byte[] bytes(MediaFile media) throws IOException {
        ContentFile file = byPath.get(media.path());
        if (file == null) {
            throw new IllegalArgumentException("Not used by any prose: '" + media.path() + "'");
        }
        return reader.bytes(file, MediaKinds.anyOf(file));
    }
}
