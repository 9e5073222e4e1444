package cn.zhicheng.front.text;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A longer text of ours, with its table of contents.
 *
 * @param title its first-level heading, which the text itself leaves out
 * @param sections headings of the second and third level, in order
 */
public record Outline(String title, List<Section> sections, Content text) {

  /**
   * A heading one can lead to.
   *
   * @param id its words without blanks: lasting, as long as the words last
   * @param sub whether it stands below another
   */
  public record Section(String id, String title, boolean sub) {}

  private static final TextContentRenderer WORDS = TextContentRenderer.builder().build();

  public static Outline of(String markdown) {
    Node tree = Markdown.parse(markdown);
    var headings = new Headings();
    tree.accept(headings);
    var renderer =
        Markdown.html()
            .attributeProviderFactory(context ->
                (node, tag, attributes) -> {
                  String id = headings.ids.get(node);
                  if (id != null) {
                    attributes.put("id", id);
                  }
                })
            .build();
    return new Outline(headings.title, headings.sections, Markdown.write(tree, renderer));
  }

  private static final class Headings extends AbstractVisitor {
    private final Map<Node, String> ids = new IdentityHashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private String title = "";

    @Override
    public void visit(Heading heading) {
      String words = WORDS.render(heading).strip();
      if (heading.getLevel() == 1 && title.isEmpty()) {
        title = words;
        heading.unlink();
      } else if (heading.getLevel() <= 3) {
        String id = unused(words.replaceAll("\\s+", ""));
        ids.put(heading, id);
        sections.add(new Section(id, words, heading.getLevel() == 3));
      }
    }

    private String unused(String id) {
      return ids.containsValue(id) ? unused(id + "-") : id;
    }
  }
}
