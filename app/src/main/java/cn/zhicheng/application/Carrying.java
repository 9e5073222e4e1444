package cn.zhicheng.application;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.Library;
import cn.zhicheng.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Works out what the application before has for a new one. */
@Component
public class Carrying {
  private final EarlierStore earlier;
  private final ItemStore items;
  private final Library library;
  private final CategoryCatalogue catalogue;

  Carrying(EarlierStore earlier, ItemStore items, Library library, CategoryCatalogue catalogue) {
    this.earlier = earlier;
    this.items = items;
    this.library = library;
    this.catalogue = catalogue;
  }

  /** The application before, while nothing stands in this one yet; at most one statement. */
  public Optional<Application> offered(Application application, List<Item> held) {
    boolean untouched =
        application.state() == ApplicationState.DRAFT
            && !application.everSubmitted()
            && held.isEmpty()
            && application.content().values().stream().allMatch(String::isEmpty);
    return untouched ? earlier.before(application.personId(), application.id()) : Optional.empty();
  }

  /** Empty when there is no application before; three statements. */
  public Optional<Carriage> onto(Application application, Plan plan, List<Item> held) {
    return earlier
        .before(application.personId(), application.id())
        .map(from -> carriage(from, application, plan, held));
  }

  private Carriage carriage(Application from, Application to, Plan plan, List<Item> held) {
    var content = new HashMap<>(to.content());
    var lines = new ArrayList<Carried>();
    texts(from, to, content, lines);
    List<UUID> letters = letters(from, to, content, lines);
    lines.add(new Carried("电子照片", false, "请重新上传近期照片，或使用个人中心的照片"));
    var entries =
        new CarriedItems(
            new Candidates(catalogue, plan.terms(), held, Optional.of(Set.of())),
            plan,
            new Copies(held));
    List<Item> coming =
        entries.among(items.of(from.id()), library.shelf(to.personId()), catalogue, lines);
    return new Carriage(from, content, coming, letters, List.copyOf(lines));
  }

  private static void texts(
      Application from, Application to, HashMap<String, String> content, List<Carried> lines) {
    for (ContentField field : ContentField.values()) {
      String text = from.text(field);
      if (text.isEmpty() || !field.asked(from)) {
        continue;
      }
      if (!field.asked(to)) {
        lines.add(new Carried(field.label(), false, "本次申报类型为「" + to.type() + "」，不需要"));
      } else if (to.text(field).isEmpty()) {
        content.put(field.name(), text);
        lines.add(new Carried(field.label(), true, "请核对是否需要更新"));
      } else {
        lines.add(new Carried(field.label(), false, "本次申报已填写，不覆盖"));
      }
    }
  }

  private static List<UUID> letters(
      Application from, Application to, HashMap<String, String> content, List<Carried> lines) {
    var coming = new ArrayList<UUID>();
    for (Letter letter : Letter.values()) {
      UUID document = from.exceptional() ? letter.document(from).orElse(null) : null;
      if (document == null || !to.exceptional()) {
        continue;
      }
      boolean free = letter.document(to).isEmpty();
      if (free) {
        letter.put(content, document.toString(), letter.fileName(from));
        coming.add(document);
      }
      lines.add(new Carried(letter.label(), free, free ? "请确认推荐信仍然适用" : "本次申报已上传，不覆盖"));
    }
    return coming;
  }
}
