package org.sitegen.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.sitegen.BuildRequest;
import org.sitegen.BuildResult;
import org.sitegen.SiteGenerator;
import org.sitegen.Stage;

/** One run in a virtual machine of its own; it prints its figures, a name and a number a line. */
final class Lap {

    static final String YARDSTICK = "yardstick";
    static final String BUILD = "build";

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final int THREADS = 2;

    private final PrintStream out;

    private Lap(PrintStream out) {
        this.out = out;
    }

    /** Takes what to run, the project's folder, and where the site goes. */
    public static void main(String[] words)
            throws IOException, InterruptedException, ExecutionException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        new Lap(System.out).run(words[0], Path.of(words[1]), Path.of(words[2]));
    }

    private void run(String what, Path project, Path output)
            throws IOException, InterruptedException, ExecutionException {
        if (what.equals(YARDSTICK)) {
            Yardstick.run(project.resolve("content"), output, THREADS);
        } else {
            build(project, output);
        }
        tell("CPU ms", cpu().getProcessCpuTime() / 1_000_000);
        tell("wall ms", ManagementFactory.getRuntimeMXBean().getUptime());
        tell("peak MB", peak());
    }

    private void build(Path project, Path output) throws IOException {
        BuildRequest request = BuildRequest.in(project, InventedNewsletter.TODAY);
        BuildResult result =
                new SiteGenerator().build(request.change().output(output).threads(THREADS).build());
        if (!result.succeeded()) {
            throw new IllegalStateException(result.findings().get(0).toString());
        }
        for (Stage stage : result.stages()) {
            tell(stage.name() + " ms", stage.took().toMillis());
        }
        tell("entries", result.entries().read());
        tell("files written", result.written());
    }

    private void tell(String name, long figure) {
        out.println(name + '\t' + figure);
    }

    private static OperatingSystemMXBean cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    }

    /** All that the process ever held in memory where the system tells it, otherwise the heap. */
    private static long peak() throws IOException {
        if (Files.exists(STATUS)) {
            for (String line : Files.readAllLines(STATUS)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
                }
            }
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
