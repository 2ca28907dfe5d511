package org.sitegen.content;

import org.jspecify.annotations.Nullable;
import org.sitegen.finding.FileFindings;
import org.sitegen.schema.ValueType;
import org.sitegen.yaml.YamlText;

/** A mistake that people make in the single values of YAML. */
interface ValueMistake {

    /** Adds a finding and returns true if this is why the value cannot be read. */
    boolean explains(YamlText text, @Nullable ValueType<?> expected, FileFindings findings);
}
