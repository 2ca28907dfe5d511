package org.sitegen.schema;

import org.sitegen.text.Datum;
import org.sitegen.text.DatumBytes;
import org.sitegen.text.Sha256;

/**
 * Records to bytes and back, for what is kept from one build to the next.
 *
 * @param schema the fields of the record
 * @param <R> the record
 */
public record Codec<R>(Schema<R> schema) {

    /** The record as bytes: what says the same in the same order gives equal bytes. */
    public byte[] encode(R record) {
        return DatumBytes.of(schema.write(record, Audience.ITSELF));
    }

    /**
     * The record that was encoded.
     *
     * @param id the id that was given with its fields, and is none of them
     * @throws IllegalArgumentException if the bytes are not such a record's
     */
    public R decode(byte[] bytes, String id) {
        Datum datum = DatumBytes.read(bytes);
        return schema.read(new DatumInput(datum, id).fields(schema));
    }

    /** The SHA-256 digest of the record's bytes, in hexadecimal digits. */
    public String digest(R record) {
        return Sha256.of(encode(record));
    }
}
