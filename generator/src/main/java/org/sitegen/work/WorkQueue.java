package org.sitegen.work;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Things that several threads take one after the other, with what came of each. */
final class WorkQueue<A, B> {

    private final List<A> all;
    private final Parallel.Job<A, B> step;
    private final AtomicReferenceArray<@Nullable B> answers;
    private final AtomicInteger next = new AtomicInteger();
    private final Semaphore over = new Semaphore(0);
    private final ConcurrentSkipListMap<Integer, Throwable> failures =
            new ConcurrentSkipListMap<>();

    WorkQueue(List<A> all, Parallel.Job<A, B> step) {
        this.all = all;
        this.step = step;
        this.answers = new AtomicReferenceArray<>(all.size());
    }

    /** Takes things until none is left or one has failed. */
    void work() {
        while (failures.isEmpty() && !Thread.currentThread().isInterrupted()) {
            int at = next.getAndIncrement();
            if (at >= all.size()) {
                return;
            }
            try {
                answers.set(at, step.apply(all.get(at)));
            } catch (Throwable failure) {
                // Also an error: the thread that waits for the answers has to learn of it.
                failures.put(at, failure);
            }
        }
    }

    /** The same in a thread that somebody will {@link #join}. */
    void workInThread() {
        try {
            work();
        } finally {
            over.release();
        }
    }

    /** Waits until so many threads are at their end, also when it is interrupted. */
    void join(int threads) {
        boolean interrupted = false;
        while (!isOver(threads)) {
            interrupted = true;
            next.set(all.size());
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOver(int threads) {
        try {
            over.acquire(threads);
            return true;
        } catch (InterruptedException goesOnWithoutNewWork) {
            return false;
        }
    }

    /** The answers in order, once all work is over. */
    List<B> answers() throws IOException {
        Map.Entry<Integer, Throwable> first = failures.firstEntry();
        if (first != null) {
            throw asThrown(first.getValue());
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("it was interrupted");
        }
        List<B> inOrder = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            inOrder.add(Objects.requireNonNull(answers.get(i)));
        }
        return inOrder;
    }

    private static IOException asThrown(Throwable failure) {
        if (failure instanceof RuntimeException mistake) {
            throw mistake;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof IOException broken ? broken : new IOException(failure);
    }
}
