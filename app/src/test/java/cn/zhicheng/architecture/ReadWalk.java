package cn.zhicheng.architecture;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.zhicheng.architecture.ReadPeople.Individual;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.reference.IdNumber;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Asks for every row of {@code reads.txt} as every viewer, once for all tests. */
@TestComponent
class ReadWalk {
  private static final String CHOICE = "?titleNameId=22.1.2&specialtyId=22.21&type=正常申报";
  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9A-Za-z])\\d{17}[\\dX](?![0-9A-Za-z])");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private final MockMvc mvc;
  private final ReadPeople people;
  private final ReadThings things;
  private @Nullable List<Seen> seen;

  /** What one viewer got. */
  record Page(ReadRow row, Viewer viewer, @Nullable Actor asker, ReadCell cell, String text) {
    @Override
    public String toString() {
      return "%s (%s) by %s".formatted(row.route(), row.thing(), viewer.head());
    }
  }

  /** A row as it is, beside what it should be. */
  record Seen(ReadRow told, ReadRow found, List<Page> pages) {}

  ReadWalk(MockMvc mvc, ReadPeople people, ReadThings things) {
    this.mvc = mvc;
    this.people = people;
    this.things = things;
  }

  /** Everything; everything is made before the first page is asked for. */
  synchronized List<Seen> seen() {
    List<Seen> known = seen;
    if (known == null) {
      List<ReadRow> rows = ReadRow.all();
      rows.forEach(row -> things.of(row.thing()));
      known = rows.stream().map(this::walked).toList();
      seen = known;
    }
    return known;
  }

  private Seen walked(ReadRow row) {
    var cells = new EnumMap<Viewer, ReadCell>(Viewer.class);
    var pages = new ArrayList<Page>();
    ReadThings.Thing thing = things.of(row.thing());
    String path = path(row, thing.word());
    for (Viewer viewer : Viewer.values()) {
      Actor actor = viewer == Viewer.OWNER ? thing.owner() : people.actor(viewer);
      MockHttpServletResponse answer = ask(path, actor);
      ReadCell cell = ReadCell.of(actor, answer);
      cells.put(viewer, cell);
      pages.add(new Page(row, viewer, actor, cell, text(answer)));
    }
    return new Seen(row, new ReadRow(row.route(), row.thing(), cells), pages);
  }

  private MockHttpServletResponse ask(String path, @Nullable Actor actor) {
    try {
      var request = get(path);
      return mvc.perform(actor == null ? request : request.with(SignedOn.as(actor)))
          .andReturn()
          .getResponse();
    } catch (Exception e) {
      throw new AssertionError(path + " failed", e);
    }
  }

  /** Pages, fragments and JSON; files are empty here. */
  private static String text(MockHttpServletResponse answer) {
    String type = String.valueOf(answer.getContentType());
    return type.startsWith("text/") || type.startsWith("application/json")
        ? new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)
        : "";
  }

  private static String path(ReadRow row, String word) {
    String route = row.route();
    String path =
        route
            .replace("{id}", word)
            .replace("{token:[0-9a-f]{32}}", word)
            .replaceFirst("\\{ending:.*}", row.thing().equals("own-export") ? "pdf" : "xlsx")
            .replaceFirst("\\{size:.*}", "usual")
            .replace("{category}", "PAPER")
            .replace("{page}", "show")
            .replace("{kind}", "nothing")
            .replace("{role}", "person")
            .replace("{no}", "1")
            .replace("{seq}", "2")
            .replace(
                "{code}",
                route.startsWith("/plan-desk/")
                    ? "BASICS"
                    : route.startsWith("/categories/") ? "PAPER" : "SUMMARY");
    return route.startsWith("/applications/plans/") ? path + CHOICE : path;
  }

  /** Whose numbers stand on a page in full; those of nobody we know included. */
  List<String> numbersOn(Page page) {
    var found = new ArrayList<String>();
    for (Individual one : people.individuals()) {
      boolean own = one.actor().equals(page.asker());
      if (page.text().contains(one.idNo()) || (!own && page.text().contains(one.mobile()))) {
        found.add(one.name());
      }
    }
    NUMBER
        .matcher(page.text())
        .results()
        .map(MatchResult::group)
        .filter(number -> IdNumber.parse(number, DAY).isPresent())
        .forEach(found::add);
    return found;
  }

  /** Whom a page names beside its reader. */
  List<String> namesOn(Page page) {
    return people.individuals().stream()
        .filter(one -> !one.actor().equals(page.asker()))
        .map(Individual::name)
        .filter(name -> page.text().contains(name))
        .toList();
  }

  /** All pages that were given. */
  List<Page> shown() {
    return seen().stream().map(Seen::pages).flatMap(List::stream).toList();
  }
}
