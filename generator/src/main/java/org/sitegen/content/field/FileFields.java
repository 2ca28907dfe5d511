package org.sitegen.content.field;

import org.sitegen.finding.Location;
import org.sitegen.schema.AsOf;
import org.sitegen.schema.Field;
import org.sitegen.schema.Fields;

/** The fields of a record in a file of content, whatever its syntax. */
public interface FileFields extends Fields {

    /** The file. */
    FileContext context();

    @Override
    default String id() {
        return context().id();
    }

    @Override
    default AsOf asOf() {
        return context().asOf();
    }

    @Override
    default Location at(Object part, Field<?, ?> field) {
        return context().locations().of(part).at(field);
    }
}
