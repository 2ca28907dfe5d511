package org.sitegen.output.format;

import java.io.IOException;
import org.sitegen.newsletter.value.Address;

/** Where finished files go; may be called from any thread. */
@FunctionalInterface
public interface Sink {

    /** Takes the file that stands at an address. */
    void write(Address address, byte[] bytes) throws IOException;
}
