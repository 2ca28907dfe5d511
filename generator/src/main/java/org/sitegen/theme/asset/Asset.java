package org.sitegen.theme.asset;

import org.sitegen.newsletter.value.Address;

/** A file of a theme as it is published: {@code assets/style.3fa9c1d2e4.css}. */
public final class Asset {

    private final Address address;
    private final byte[] bytes;

    Asset(Address address, byte[] bytes) {
        this.address = address;
        this.bytes = bytes.clone();
    }

    /** Where it stands in the site; the name changes when the content does. */
    public Address address() {
        return address;
    }

    /** A copy of its content. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return address.path();
    }
}
