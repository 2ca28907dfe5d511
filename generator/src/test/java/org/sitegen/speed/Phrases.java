package org.sitegen.speed;

import java.util.List;

/** The words that invented entries are made of. */
final class Phrases {

    static final List<String> SYSTEMS =
            List.of(
                    "the payroll run",
                    "the booking desk",
                    "the case files",
                    "the phone lines",
                    "the print room",
                    "the map server",
                    "the sign-in page",
                    "the invoice scanner",
                    "the night backup",
                    "the wireless network",
                    "the grants portal",
                    "the door readers");

    static final List<String> WRONG =
            List.of(
                    "stood still for a morning",
                    "lost a day of entries",
                    "sent letters twice",
                    "showed old figures",
                    "refused new passwords",
                    "stopped after a change",
                    "was slow for a week",
                    "turned callers away");

    static final List<String> BETTER =
            List.of(
                    "now answers in half the time",
                    "no longer asks for the same thing twice",
                    "sends its list by itself",
                    "works without the paper form",
                    "shows who has the next step",
                    "can be used from the depot");

    static final List<String> SENTENCES =
            List.of(
                    "The change had been tried on two machines and worked on both of them.",
                    "Nobody had told the desk, so the first callers were told that all was well.",
                    "We counted the calls of that morning: most of them came from three offices.",
                    "It took until the afternoon to find the one setting that was different.",
                    "The supplier answered within the hour, which was better than agreed.",
                    "People went back to paper, and typed in the forms on the following day.",
                    "We had known of the risk since spring and put the repair off twice.",
                    "The figures for the week are provisional & may still change a little.",
                    "A colleague in the depot noticed it before any of our alarms did.",
                    "What we do not know yet is why the second server did not take over.",
                    "The old way stays open until everybody has been shown the new one.",
                    "Two offices asked for more time, and got it.",
                    "The `retry` setting was 3 and is now 10, with a pause between tries.",
                    "That is **not** what we had promised, and we said so the same day.");

    static final List<String> REASONS =
            List.of(
                    "There was one person who knew the job, and that person was on leave",
                    "The plan for the day had no step back",
                    "The alarm looked at the machine, and not at what people see",
                    "The list of who uses the system was two years old",
                    "The test had less data than a normal Monday");

    static final List<String> STEPS =
            List.of(
                    "Write the step back into every plan before the day is agreed",
                    "Have a second person try each change on a copy of real data",
                    "Ask the offices each quarter who uses what",
                    "Put an alarm on the time that a page takes",
                    "Let the month end run twice a month, once as a trial",
                    "Agree with the supplier on whom to ring at night");

    private Phrases() {}
}
