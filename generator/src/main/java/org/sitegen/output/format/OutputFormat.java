package org.sitegen.output.format;

import java.io.IOException;

/** A kind of file that a site is made of: pages, feeds, data. */
public interface OutputFormat {

    /** Writes all files of this kind. */
    void write(Publication publication, Sink sink) throws IOException;
}
