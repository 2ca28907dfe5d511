package org.sitegen.site.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewestFirstTest {

    private static final List<Integer> MANY = IntStream.range(0, 100).boxed().toList();

    @Test
    void theNewestSixtyComeTheNewestFirst() {
        List<Integer> newest = NewestFirst.of(MANY, one -> one);

        assertThat(newest).hasSize(NewestFirst.MOST).startsWith(99, 98).endsWith(41, 40);
    }

    @Test
    void fewerAreAllOfThem() {
        assertThat(NewestFirst.of(List.of(1, 2), one -> one)).containsExactly(2, 1);
        assertThat(NewestFirst.allOf(MANY, one -> one)).hasSize(100).startsWith(99);
    }
}
