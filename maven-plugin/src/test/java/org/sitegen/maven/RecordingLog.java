package org.sitegen.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log that remembers what it was told, each line with its level. */
final class RecordingLog extends SystemStreamLog {

    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void error(CharSequence content) {
        lines.add("error " + content);
    }

    @Override
    public void warn(CharSequence content) {
        lines.add("warn " + content);
    }

    @Override
    public void info(CharSequence content) {
        lines.add("info " + content);
    }

    @Override
    public void debug(CharSequence content) {
        lines.add("debug " + content);
    }
}
