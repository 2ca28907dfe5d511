package org.sitegen.work;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Does the same to many things at the same time, and gives the answers in order. */
public final class Parallel {

    /** The threads of all work: they end by themselves, and hold up no program that wants to. */
    private static final ExecutorService POOL = Executors.newCachedThreadPool(Parallel::thread);

    private Parallel() {}

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "site-gen");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * What a step makes of each, in order. After a failure nothing more is begun, and nothing is
     * thrown before all that had begun is over.
     *
     * @throws IOException what a step throws, for the first in order; or if this thread is
     *     interrupted, which then still is
     */
    public static <A, B> List<B> map(List<A> all, Job<A, B> step, int threads) throws IOException {
        WorkQueue<A, B> queue = new WorkQueue<>(all, step);
        int others = 0;
        try {
            for (int i = 1; i < Math.min(threads, all.size()); i++) {
                POOL.execute(queue::workInThread);
                others++;
            }
            queue.work();
        } finally {
            queue.join(others);
        }
        return queue.answers();
    }

    /** What is done to each. */
    @FunctionalInterface
    public interface Job<A, B> {
        /** What it makes of one. */
        B apply(A one) throws IOException;
    }
}
