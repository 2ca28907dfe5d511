package org.sitegen.output.data;

import java.util.List;
import org.sitegen.output.format.OutputFormat;

/** Files for programs and spreadsheets. */
public final class DataFormats {

    /** All of them; a new one is a line here. */
    public static final List<OutputFormat> ALL = List.of(new BenchmarkFiles(), new DataFiles());

    private DataFormats() {}
}
