package org.sitegen.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Choices that look like chance and are the same in every run. */
final class Chance {

    private final Random random;

    /** The choices that belong to one thing, whatever is made before it. */
    Chance(String thing) {
        this.random = new Random(thing.hashCode() * 2654435761L);
    }

    String of(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    /** So many different ones. */
    List<String> of(List<String> texts, int count) {
        List<String> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, count);
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** True once in so many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }
}
