package org.sitegen.schema;

import java.util.Collection;
import java.util.IdentityHashMap;

/**
 * Where each record stands that was read: kept beside the records, so that these are equal wherever
 * they were written.
 */
public final class RecordLocations {

    private final IdentityHashMap<Object, FieldLocations> byRecord = new IdentityHashMap<>();

    /** Remembers where a record stands. */
    public void put(Object record, FieldLocations locations) {
        byRecord.put(record, locations);
    }

    /** Where a record stands; nowhere, in a file without a name, if it was not read. */
    public FieldLocations of(Object record) {
        return byRecord.getOrDefault(record, FieldLocations.NOWHERE);
    }

    /** All of several files. */
    public static RecordLocations all(Collection<RecordLocations> files) {
        RecordLocations all = new RecordLocations();
        files.forEach(one -> all.byRecord.putAll(one.byRecord));
        return all;
    }
}
