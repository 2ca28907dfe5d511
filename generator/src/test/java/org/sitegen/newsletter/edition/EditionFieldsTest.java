package org.sitegen.newsletter.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.entry.Absence;
import org.sitegen.newsletter.entry.EntryType;

class EditionFieldsTest {

    @Test
    void anEditionCanSayThatThereWasNothingOfTheTypesThatMayBeAbsent() {
        assertThat(
                        EntryTypes.ALL.stream()
                                .filter(type -> type.absence() != Absence.UNSAID)
                                .map(EntryType::folder))
                .containsExactlyElementsOf(EditionFields.KINDS);
    }
}
