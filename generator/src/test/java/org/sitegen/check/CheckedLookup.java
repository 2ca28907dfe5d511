package org.sitegen.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.ReferenceIndex;
import org.sitegen.markdown.Glossary;
import org.sitegen.markdown.LinkTarget;
import org.sitegen.markdown.Media;
import org.sitegen.markdown.ProseLookup;
import org.sitegen.newsletter.Permalinks;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.text.Spelling;

/** What the prose of a test stands in. */
record CheckedLookup(ReferenceIndex things, Path beside, Glossary glossary) implements ProseLookup {

    @Override
    public String word(String key) {
        return key;
    }

    @Override
    public Collection<String> kinds() {
        return things.kinds().stream().filter(Permalinks::hasPage).toList();
    }

    @Override
    public @Nullable LinkTarget target(String kind, String id) {
        Reference reference = new Reference(kind, id);
        return things.contains(reference)
                ? new LinkTarget(Permalinks.address(reference).path(), id)
                : null;
    }

    @Override
    public @Nullable Media media(String relativePath) {
        if (!Files.exists(beside.resolve(relativePath))) {
            return null;
        }
        int size = relativePath.endsWith(".png") ? 640 : 0;
        return new Media("media/" + relativePath, size, size, "");
    }

    @Override
    public List<String> near(String kind, String written) {
        return Spelling.near(written, things.ids(kind));
    }
}
