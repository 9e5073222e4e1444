package cn.zhicheng.front.text;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A longer text of ours with its table of contents; its chapters are numbered.
 *
 * @param title its first-level heading, which the text itself leaves out
 * @param sections headings of the second and third level, in order
 */
public record Outline(String title, List<Section> sections, Content text) {

  /**
   * A heading one can lead to.
   *
   * @param id its words without blanks and number: lasting, as long as the words last
   * @param title with the chapter's number
   * @param sub whether it stands below another
   * @param text what stands below it, smaller headings included
   */
  public record Section(String id, String title, boolean sub, Content text) {}

  private static final String[] NUMBERS = "一 二 三 四 五 六 七 八 九".split(" ");
  private static final TextContentRenderer WORDS = TextContentRenderer.builder().build();

  public static Outline of(String markdown) {
    Node tree = Markdown.ours(markdown);
    var headings = new Headings();
    tree.accept(headings);
    HtmlRenderer renderer =
        Markdown.html()
            .urlSanitizer(new OwnPictures())
            .attributeProviderFactory(context -> headings)
            .build();
    List<Section> sections =
        headings.all.stream().map(heading -> headings.section(heading, renderer)).toList();
    return new Outline(headings.title, sections, Markdown.write(tree, renderer));
  }

  /**
   * The section of this id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Section section(String id) {
    return sections.stream()
        .filter(section -> section.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No " + id + " in " + title));
  }

  /** {@code 十二} for 12; up to 99. */
  private static String number(int chapter) {
    String tens = chapter < 20 ? "" : NUMBERS[chapter / 10 - 1];
    String ten = chapter < 10 ? "" : "十";
    return tens + ten + (chapter % 10 == 0 ? "" : NUMBERS[chapter % 10 - 1]);
  }

  private static final class Headings extends AbstractVisitor implements AttributeProvider {
    private final Map<Node, String> ids = new IdentityHashMap<>();
    private final List<Heading> all = new ArrayList<>();
    private String title = "";
    private int chapters;

    @Override
    public void visit(Heading heading) {
      String words = words(heading);
      if (heading.getLevel() == 1 && title.isEmpty()) {
        title = words;
        heading.unlink();
      } else if (heading.getLevel() <= 3) {
        ids.put(heading, unused(words.replaceAll("\\s+", "")));
        all.add(heading);
        if (heading.getLevel() == 2) {
          heading.prependChild(new Text(number(++chapters) + "、"));
        }
      }
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
      String id = ids.get(node);
      if (id != null) {
        attributes.put("id", id);
      } else if (node instanceof Image image) {
        attributes.putAll(OwnPictures.measures(image.getDestination()));
      }
    }

    /** Its text is written when somebody asks for it: a start needs none. */
    Section section(Heading heading, HtmlRenderer renderer) {
      return new Section(
          String.valueOf(ids.get(heading)),
          words(heading),
          heading.getLevel() == 3,
          output -> output.writeContent(below(heading, renderer)));
    }

    private static String below(Heading heading, HtmlRenderer renderer) {
      var html = new StringBuilder();
      for (Node node = heading.getNext(); node != null && below(node, heading); ) {
        renderer.render(node, html);
        node = node.getNext();
      }
      return html.toString();
    }

    private static boolean below(Node node, Heading heading) {
      return !(node instanceof Heading other) || other.getLevel() > heading.getLevel();
    }

    private static String words(Heading heading) {
      return WORDS.render(heading).strip();
    }

    private String unused(String id) {
      return ids.containsValue(id) ? unused(id + "-") : id;
    }
  }
}
