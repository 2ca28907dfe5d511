package org.sitegen.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class ParallelTest {

    private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 1000})
    void answersAreInOrder(int threads) throws IOException {
        assertThat(Parallel.map(NUMBERS, each -> 2 * each, threads))
                .isEqualTo(NUMBERS.stream().map(each -> 2 * each).toList());
        assertThat(Parallel.map(List.<Integer>of(), each -> each, threads)).isEmpty();
    }

    @RepeatedTest(40)
    void nothingRunsAnyMoreWhenAFailureIsThrown() {
        AtomicInteger running = new AtomicInteger();
        assertThatThrownBy(() -> Parallel.map(NUMBERS, each -> slowly(each, running), 8))
                .isInstanceOf(IOException.class);
        assertThat(running).hasValue(0);
    }

    private static int slowly(int each, AtomicInteger running) throws IOException {
        running.incrementAndGet();
        try {
            if (each == 5) {
                throw new IOException("full");
            }
            Thread.sleep(each % 3);
            return each;
        } catch (InterruptedException nobodyMayDoThis) {
            throw new IllegalStateException(nobodyMayDoThis);
        } finally {
            running.decrementAndGet();
        }
    }

    @Test
    void nothingIsBegunAfterAFailure() {
        AtomicInteger begun = new AtomicInteger();
        Parallel.Job<Integer, Integer> failing =
                each -> {
                    begun.incrementAndGet();
                    throw new IOException("full");
                };
        assertThatThrownBy(() -> Parallel.map(NUMBERS, failing, 4)).hasMessage("full");
        assertThat(begun.get()).isLessThan(NUMBERS.size());
    }

    @RepeatedTest(20)
    void theFirstFailureInOrderIsThrown() {
        CountDownLatch bothFail = new CountDownLatch(2);
        Parallel.Job<Integer, Integer> failing =
                each -> {
                    if (each == 3 || each == 4) {
                        meet(bothFail);
                        throw new IOException("no " + each);
                    }
                    return each;
                };
        assertThatThrownBy(() -> Parallel.map(NUMBERS, failing, 2)).hasMessage("no 3");
    }

    private static void meet(CountDownLatch latch) {
        latch.countDown();
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void mistakesAndErrorsArriveAsTheyAre() {
        assertThatThrownBy(() -> Parallel.map(NUMBERS, ParallelTest::wrong, 4))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Parallel.map(NUMBERS, ParallelTest::deep, 4))
                .isInstanceOf(StackOverflowError.class);
    }

    private static int wrong(int each) {
        throw new IllegalStateException("wrong " + each);
    }

    private static int deep(int each) {
        return each < 0 ? each : deep(each + 1) + deep(each);
    }

    @Test
    void workMayHaveWorkOfItsOwn() throws IOException {
        Parallel.Job<Integer, Integer> nested =
                each -> Parallel.map(NUMBERS.subList(0, 20), other -> each + other, 4).size();

        assertThat(Parallel.map(NUMBERS, nested, 4)).hasSize(500).containsOnly(20);
    }

    @Test
    void interruptedWorkIsOverBeforeItIsThrownAndTheThreadStaysInterrupted() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger running = new AtomicInteger();
        AtomicBoolean good = new AtomicBoolean();
        Thread thread =
                new Thread(
                        () -> {
                            begun.countDown();
                            good.set(isStopped(running) && Thread.currentThread().isInterrupted());
                        });
        thread.start();
        begun.await();
        thread.interrupt();
        thread.join();

        assertThat(good).isTrue();
        assertThat(running).hasValue(0);
    }

    private static boolean isStopped(AtomicInteger running) {
        List<Integer> endless = IntStream.range(10, 2_000_000).boxed().toList();
        try {
            Parallel.map(endless, each -> spin(each, running), 2);
            return false;
        } catch (IOException interrupted) {
            return running.get() == 0;
        }
    }

    private static int spin(int each, AtomicInteger running) {
        running.incrementAndGet();
        for (int i = 0; i < 10_000; i++) {
            Thread.onSpinWait();
        }
        return running.decrementAndGet() + each;
    }
}
