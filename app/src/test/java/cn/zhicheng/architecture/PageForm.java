package cn.zhicheng.architecture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A form as it stands on a page.
 *
 * @param path where it is sent
 * @param fields in their order; names may repeat
 */
record PageForm(boolean posts, String path, List<Field> fields) {
  /**
   * One that would be sent.
   *
   * @param written whether its reader writes the text, and does not choose it
   */
  record Field(String name, String value, boolean written) {}

  private static final Set<String> CHOSEN = Set.of("checkbox", "radio");
  private static final Set<String> NEVER_SENT =
      Set.of("submit", "button", "image", "reset", "file");

  /** Those of a page that lead to us, one for each address. */
  static List<PageForm> of(Document page) {
    var seen = new HashSet<String>();
    return page.select("form[action]").stream()
        .filter(form -> form.attr("action").startsWith("/"))
        .map(PageForm::of)
        .filter(form -> seen.add(form.posts + form.path))
        .toList();
  }

  private static PageForm of(Element form) {
    List<Field> fields =
        Stream.concat(form.select("[name]").stream(), beside(form))
            .flatMap(PageForm::sent)
            .collect(Collectors.toCollection(ArrayList::new));
    boolean posts = form.attr("method").equalsIgnoreCase("post");
    return new PageForm(posts, form.attr("action"), fields);
  }

  /** Controls that belong to the form and stand elsewhere on its page. */
  private static Stream<Element> beside(Element form) {
    Document page = form.ownerDocument();
    return page == null || form.id().isEmpty()
        ? Stream.empty()
        : page.select("[name][form=" + form.id() + "]").stream();
  }

  private static Stream<Field> sent(Element control) {
    String name = control.attr("name");
    String type = control.attr("type").toLowerCase(java.util.Locale.ROOT);
    if (name.equals("_csrf") || NEVER_SENT.contains(type)) {
      return Stream.empty();
    }
    return switch (control.tagName()) {
      case "textarea" -> Stream.of(new Field(name, control.wholeText(), true));
      case "select" -> Stream.of(new Field(name, chosen(control), false));
      case "input" -> {
        boolean off = CHOSEN.contains(type) && !control.hasAttr("checked");
        boolean written = !CHOSEN.contains(type) && !type.equals("hidden");
        yield off ? Stream.empty() : Stream.of(new Field(name, control.attr("value"), written));
      }
      default -> Stream.empty();
    };
  }

  private static String chosen(Element select) {
    Element option = select.selectFirst("option[selected]");
    Element first = option == null ? select.selectFirst("option") : option;
    return first == null ? "" : first.hasAttr("value") ? first.attr("value") : first.text();
  }

  /** The same form, filled by somebody else. */
  PageForm with(UnaryOperator<Field> filled) {
    return new PageForm(posts, path, fields.stream().map(filled).toList());
  }
}
