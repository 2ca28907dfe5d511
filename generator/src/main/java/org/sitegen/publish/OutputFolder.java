package org.sitegen.publish;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a site is to stand.
 *
 * @param path the folder to replace: absent, empty, or made by an earlier build
 * @param shownAs how messages name it
 * @param sources the folders that people write in, which a site must never replace
 * @param sync whether the disk has to have the new site for certain before it is shown
 */
public record OutputFolder(Path path, String shownAs, List<Path> sources, boolean sync) {

    public OutputFolder {
        sources = List.copyOf(sources);
    }
}
