package org.sitegen;

import java.io.IOException;

/** What can be asked of a newsletter: to build it, or to check it without writing. */
@FunctionalInterface
public interface BuildAction {

    /**
     * Does it.
     *
     * @throws IOException when a disk or a right fails, never for what an editor can put right
     */
    BuildResult run(BuildRequest request) throws IOException;
}
