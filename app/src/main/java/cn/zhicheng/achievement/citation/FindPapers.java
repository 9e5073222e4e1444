package cn.zhicheng.achievement.citation;

import cn.zhicheng.achievement.Category;
import cn.zhicheng.achievement.Choices;
import cn.zhicheng.achievement.Offers;
import cn.zhicheng.achievement.access.ImportAccess;
import cn.zhicheng.achievement.entry.EntryForm;
import cn.zhicheng.achievement.entry.EntryValidator;
import cn.zhicheng.achievement.entry.Strictness;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Verdict;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the papers in a text of references, as they would be typed into the form. */
@Component
public class FindPapers {
  private static final String FIRST_AUTHOR = "第一作者";
  private final EntryValidator validator;
  private final KnownPapers known;
  private final Choices choices;
  private final Offers offers;
  private final Clock clock;

  FindPapers(
      EntryValidator validator, KnownPapers known, Choices choices, Offers offers, Clock clock) {
    this.validator = validator;
    this.known = known;
    this.choices = choices;
    this.offers = offers;
    this.clock = clock;
  }

  /**
   * What was found.
   *
   * @param unread what could not be read, as it was
   */
  public record Found(List<FoundPaper> papers, String unread) {}

  /** Whether the category is one of papers, and offered to this person. */
  public Verdict verdict(Actor actor, Category category) {
    return ImportAccess.mayCite(category).and(() -> offers.of(actor.person()).mayAdd(category));
  }

  /** Reads the text; writes nothing. */
  public Found find(Actor actor, Category category, String text) {
    Reading reading = CitationReader.read(text);
    List<String> titles = reading.found().stream().map(Citation::title).toList();
    Set<String> there =
        titles.isEmpty() ? Set.of() : known.of(actor.person(), category.code(), titles);
    List<FoundPaper> papers =
        reading.found().stream()
            .map(citation -> paper(category, citation, actor.name(), there))
            .toList();
    return new Found(papers, reading.unread());
  }

  private FoundPaper paper(Category category, Citation citation, String name, Set<String> there) {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, String> said = said(category, citation, name);
    category.fields().stream()
        .filter(field -> !said.getOrDefault(field.key(), "").isEmpty())
        .forEach(field -> values.put(field.key(), said.get(field.key())));
    var problems =
        validator
            .check(
                category,
                new EntryForm(values, Map.of()),
                Strictness.DRAFT,
                ProvinceTime.today(clock))
            .problems()
            .byField();
    List<String> dropped =
        problems.entrySet().stream()
            .filter(problem -> values.containsKey(problem.getKey()))
            .map(problem ->
                category.field(problem.getKey()).label()
                    + "“"
                    + values.get(problem.getKey())
                    + "”没有带入："
                    + problem.getValue())
            .toList();
    values.keySet().removeAll(problems.keySet());
    return new FoundPaper(
        citation, new EntryForm(values, Map.of()), dropped, there.contains(citation.title()));
  }

  private Map<String, String> said(Category category, Citation citation, String name) {
    int place = citation.placeOf(name);
    int authors = citation.authors().size();
    boolean first =
        place == 1
            && category.fields().stream()
                .anyMatch(f -> f.key().equals("role") && choices.of(f).contains(FIRST_AUTHOR));
    return Map.of(
        "title", citation.title(),
        "journal", citation.journal(),
        "issue", citation.inIssue(),
        "pages", citation.pages(),
        "doi", citation.doi(),
        "issn", citation.issn(),
        "publishedOn", citation.date(),
        "authorOrder", place == 0 ? "" : String.valueOf(place),
        "authorTotal", authors == 0 ? "" : String.valueOf(authors),
        "role", first ? FIRST_AUTHOR : "");
  }
}
