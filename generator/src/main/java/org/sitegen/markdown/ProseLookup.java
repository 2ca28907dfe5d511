package org.sitegen.markdown;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What prose needs to know of the newsletter around it. */
public interface ProseLookup {

    /** The kind under which {@link #near} is asked for names of files. */
    String FILE = "file";

    /**
     * A word of the page's language. Asked for are {@code alert.note}, {@code alert.tip}, {@code
     * alert.important}, {@code alert.warning}, {@code alert.caution}, {@code task.done}, {@code
     * task.open}, {@code link.external}, {@code footnotes.title}, {@code footnotes.back} and {@code
     * table.label}.
     */
    String word(String key);

    /** What a reference may name: {@code failure}, {@code win}, {@code service} and so on. */
    Collection<String> kinds();

    /** What a reference leads to, or null when there is no such thing. */
    @Nullable LinkTarget target(String kind, String id);

    /** Whether there is such a thing, but readers cannot see it yet. */
    default boolean isWithheld(String kind, String id) {
        return false;
    }

    /** A file by its path as written, relative to the prose's own file; null when it is missing. */
    @Nullable Media media(String relativePath);

    /**
     * The ids or names that are nearest to one that is not there.
     *
     * @param kind one of {@link #kinds()} or {@link #FILE}
     */
    List<String> near(String kind, String written);

    /** The terms to explain. */
    Glossary glossary();
}
