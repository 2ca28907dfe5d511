package org.sitegen;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Takes the time of each stage; for the log only, never for the site. */
final class Stopwatch {

    private final List<Stage> stages = new ArrayList<>();

    /** Does a stage and remembers how long it took. */
    <T> T time(String stage, TimedWork<T> work) throws IOException {
        long begin = System.nanoTime();
        try {
            return work.done();
        } finally {
            stages.add(new Stage(stage, Duration.ofNanos(System.nanoTime() - begin)));
        }
    }

    /** Does a stage that gives nothing back. */
    void run(String stage, TimedStep step) throws IOException {
        time(
                stage,
                () -> {
                    step.done();
                    return stage;
                });
    }

    List<Stage> stages() {
        return List.copyOf(stages);
    }

    /** What a stage does. */
    interface TimedWork<T> {
        T done() throws IOException;
    }

    /** What a stage does that gives nothing back. */
    interface TimedStep {
        void done() throws IOException;
    }
}
