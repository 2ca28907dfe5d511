package org.sitegen.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same to many things at the same time, and gives the answers in order. */
public final class Parallel {

    private Parallel() {}

    /**
     * What a step makes of each, in order.
     *
     * @throws IOException what a step throws, for the first in order
     */
    public static <A, B> List<B> map(List<A> all, Step<A, B> step, int threads) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<B>> futures = new ArrayList<>(all.size());
            for (A one : all) {
                futures.add(pool.submit(() -> step.apply(one)));
            }
            return answers(futures);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <B> List<B> answers(List<Future<B>> futures) throws IOException {
        List<B> answers = new ArrayList<>(futures.size());
        for (Future<B> future : futures) {
            answers.add(answer(future));
        }
        return answers;
    }

    private static <B> B answer(Future<B> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("The work was interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw asThrown(failed);
        }
    }

    private static IOException asThrown(ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof RuntimeException mistake) {
            throw mistake;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException broken ? broken : new IOException(cause);
    }

    /** What is done to each. */
    @FunctionalInterface
    public interface Step<A, B> {
        /** What it makes of one. */
        B apply(A one) throws IOException;
    }
}
