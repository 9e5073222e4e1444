package cn.zhicheng.sandbox.demo;

import java.util.List;

/**
 * What becomes of one person.
 *
 * @param unit account of the unit asked; empty: none
 * @param binding ACTIVE, PENDING, RETURNED, CANCELLED, NONE; CHANGED came from another unit, MOVING
 *     asks for another one
 * @param library FULL is all approved, as are MOST of twenty years and the LEAST a plan asks for;
 *     WAITING submitted; MIXED every state; DRAFTS; NONE
 * @param training FETCHED has pressed 「提取」; WHOLE has also every other hour of five years; empty:
 *     neither
 * @param mistakes COPIED:account typed that person's certificate number; ASKS wants an approved
 *     entry back; ADJUSTS corrected a case after submission; empty: none
 * @param talk ASKS the body that returned it a question; WANTS_BACK asks for a return; REMINDS the
 *     body; empty: none
 * @param application empty: none. DRAFT, ACCEPTED; AGAIN deletes and begins anew; RECALLED takes
 *     its submission back; CALLED_OFF applies under a plan that is called off; LAPSED never answers
 *     a return of the unit; AUDIT:n stands at level n (with {@code :overdue} for long); RETURNED:n
 *     and REJECTED:n by level n; ROUND2:n:m stands at level n after level m returned it; TWICE was
 *     returned twice by level 2 and accepted in the third round
 */
record PersonRow(
    String account,
    String unit,
    String post,
    String series,
    String ethnicity,
    String binding,
    String library,
    String training,
    String mistakes,
    String plan,
    String title,
    String specialty,
    String talk,
    String application) {

  static List<PersonRow> all() {
    return Cast.rows("people.yml").stream().map(PersonRow::of).toList();
  }

  private static PersonRow of(Cast.Row row) {
    return new PersonRow(
        row.text("account"),
        row.text("unit"),
        row.text("post"),
        row.text("series"),
        row.textOr("ethnicity", "汉族"),
        row.textOr("binding", "ACTIVE"),
        row.textOr("library", "FULL"),
        row.textOr("training", ""),
        row.textOr("mistakes", ""),
        row.text("plan"),
        row.text("title"),
        row.text("specialty"),
        row.textOr("talk", ""),
        row.text("application"));
  }

  /** Whether this person came only days ago, so that what is asked has not waited for weeks. */
  boolean recent() {
    return binding.equals("PENDING") || library.equals("WAITING");
  }

  /** Whose certificate number this person typed: their own, but for a slip. */
  String numberOf() {
    return mistakes.startsWith("COPIED:") ? mistakes.substring("COPIED:".length()) : account;
  }

  boolean applies() {
    return !application.isEmpty();
  }

  /** First word of the application's fate. */
  String fate() {
    return application.split(":", 2)[0];
  }

  /** A level named by the fate, counted from its first word; 0 where there is none. */
  int level(int place) {
    String[] parts = application.split(":", -1);
    return parts.length > place ? Integer.parseInt(parts[place]) : 0;
  }

  boolean overdue() {
    return application.endsWith(":overdue");
  }
}
