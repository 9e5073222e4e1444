package cn.zhicheng.architecture;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * A form as it stands on a page, sent by one of its buttons.
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

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
  private static final Set<String> CHOSEN = Set.of("checkbox", "radio");
  private static final Set<String> NOT_SENDING = Set.of("button", "reset");

  /** Those of a page that lead to us, each once by each of its buttons. */
  static List<PageForm> of(Document page) {
    var seen = new HashSet<String>();
    return page.select("form[action]").stream()
        .flatMap(PageForm::of)
        .filter(form -> form.path.startsWith("/"))
        .filter(form -> seen.add(form.kind()))
        .toList();
  }

  private static Stream<PageForm> of(Element form) {
    List<Element> controls =
        Stream.concat(form.select("[name], button").stream(), beside(form)).toList();
    List<Field> fields = controls.stream().flatMap(PageForm::sent).toList();
    boolean posts = form.attr("method").equalsIgnoreCase("post");
    List<PageForm> pressed =
        controls.stream()
            .filter(control -> control.tagName().equals("button"))
            .filter(button -> !NOT_SENDING.contains(button.attr("type")))
            .map(button -> pressed(posts, form, fields, button))
            .toList();
    return pressed.isEmpty()
        ? Stream.of(new PageForm(posts, form.attr("action"), fields))
        : pressed.stream();
  }

  private static PageForm pressed(boolean posts, Element form, List<Field> fields, Element button) {
    var all = new ArrayList<>(fields);
    if (button.hasAttr("name")) {
      all.add(new Field(button.attr("name"), button.attr("value"), false));
    }
    String path = button.hasAttr("formaction") ? button.attr("formaction") : form.attr("action");
    return new PageForm(posts, path, all);
  }

  /** Controls that belong to the form and stand elsewhere on its page. */
  private static Stream<Element> beside(Element form) {
    Document page = form.ownerDocument();
    return page == null || form.id().isEmpty()
        ? Stream.empty()
        : page.select("[name][form=%1$s], button[form=%1$s]".formatted(form.id())).stream();
  }

  /** What tells it from others, whosever thing it is about: the address and the fields' names. */
  String kind() {
    return route(path) + " " + posts + " " + new TreeSet<>(names());
  }

  /** An address without ids and query. */
  static String route(String path) {
    return ID.matcher(path).replaceAll("{id}").replaceAll("\\?.*", "");
  }

  Set<String> names() {
    return fields.stream().map(Field::name).collect(Collectors.toSet());
  }

  /** As this person's browser would send it, without files. */
  AbstractMockHttpServletRequestBuilder<?> sentBy(Actor actor) {
    AbstractMockHttpServletRequestBuilder<?> request =
        posts ? multipart(path).with(csrf()) : get(path);
    fields.forEach(field -> request.param(field.name(), field.value()));
    return request.with(SignedOn.as(actor));
  }

  private static Stream<Field> sent(Element control) {
    String name = control.attr("name");
    String type = control.attr("type").toLowerCase(java.util.Locale.ROOT);
    if (name.equals("_csrf") || type.equals("file")) {
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
