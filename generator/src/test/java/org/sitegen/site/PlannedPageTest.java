package org.sitegen.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.reference.PlainPage;

/** Pages that are not made yet, and what they share. */
class PlannedPageTest {

    private static final Address HERE = new Address("here/");

    private static PlannedPage<PlainPage> planned(Supplier<PlainPage> maker) {
        return new PlannedPage<>(HERE, "empty", PlainPage.class, List.of(), maker);
    }

    @Test
    void aPageIsMadeEachTimeItIsAskedFor() {
        AtomicInteger made = new AtomicInteger();
        PlannedPage<PlainPage> page =
                planned(
                        () -> {
                            made.incrementAndGet();
                            return new PlainPage(HERE, "empty");
                        });

        assertThat(made).hasValue(0);
        assertThat(page.make()).isEqualTo(page.make());
        assertThat(made).hasValue(2);
    }

    @Test
    void aPageThatIsMadeForAnotherPlaceOrTemplateIsAMistakeOfOurs() {
        PlannedPage<PlainPage> elsewhere =
                planned(() -> new PlainPage(new Address("there/"), "empty"));
        PlannedPage<PlainPage> other = planned(() -> new PlainPage(HERE, "full"));

        assertThatThrownBy(elsewhere::make)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Planned was 'empty' at '/here/', and made 'empty' at '/there/'");
        assertThatThrownBy(other::make).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatDocumentsShareIsMadeOnceForAllOfThem() {
        AtomicInteger made = new AtomicInteger();
        ReferenceCounted<Integer> shared = new ReferenceCounted<>(2, made::incrementAndGet);

        assertThat(shared.get()).isEqualTo(1);
        assertThat(shared.get()).isEqualTo(1);
        assertThat(shared.get()).isEqualTo(2);
        assertThat(shared.get()).isEqualTo(3);
    }
}
