package org.sitegen.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils good files in the ways of hands, editors and disks; the same seed spoils the same way. */
final class Mutations {

    private static final String ODD = "\"'[]{}:,-#&*!|>%@`?\t\n \\~<=x0\u00a0\ufeff\u0000";

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    /** A file with one to four things wrong. */
    byte[] of(byte[] good) {
        byte[] spoilt = good;
        for (int i = 0; i <= random.nextInt(4); i++) {
            spoilt = random.nextInt(3) == 0 ? bytes(spoilt) : lines(spoilt);
        }
        return spoilt;
    }

    /** A file whose fields are as they were, with nonsense in its story. */
    String ofStory(String good) {
        int start = good.indexOf("\n---\n", 3) + 5;
        String story = new String(lines(good.substring(start).getBytes(UTF_8)), UTF_8);
        StringBuilder odd = new StringBuilder(good.substring(0, start)).append(story);
        for (int i = 0; i < 30; i++) {
            int at = start + random.nextInt(odd.length() - start + 1);
            odd.insert(at, "*_`[](<>!|#&;\\~:\n\t".charAt(random.nextInt(18)));
        }
        return odd.toString();
    }

    private byte[] bytes(byte[] good) {
        byte[] spoilt = good.clone();
        if (spoilt.length > 0) {
            int at = random.nextInt(spoilt.length);
            byte odd = (byte) ODD.charAt(random.nextInt(ODD.length()));
            spoilt[at] = random.nextBoolean() ? odd : (byte) (spoilt[at] ^ 1 << random.nextInt(8));
        }
        return spoilt;
    }

    private byte[] lines(byte[] good) {
        List<String> lines = new ArrayList<>(new String(good, UTF_8).lines().toList());
        if (lines.isEmpty()) {
            return good;
        }
        int at = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            case 2 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 3 -> lines.set(at, " ".repeat(random.nextInt(4)) + lines.get(at));
            default ->
                    lines.set(
                            at,
                            lines.get(at).substring(0, random.nextInt(lines.get(at).length() + 1)));
        }
        return String.join("\n", lines).getBytes(UTF_8);
    }
}
