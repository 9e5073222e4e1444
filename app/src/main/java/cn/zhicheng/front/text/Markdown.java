package cn.zhicheng.front.text;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.web.util.HtmlUtils;

/**
 * Reads Markdown and writes it as HTML. Typed HTML stays text, links lead to web pages, mail
 * addresses or this product only, and pictures are left out but for their words: what somebody
 * types can neither run nor fetch anything.
 */
public final class Markdown {
  /** Deeper than any text is meant; renderers walk the tree by calling themselves. */
  private static final int DEEPEST = 60;

  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER =
      Parser.builder().extensions(TABLES).maxOpenBlockParsers(DEEPEST).build();
  private static final HtmlRenderer RENDERER = html().build();

  private Markdown() {}

  /** How all our texts are written; callers add what marks theirs. */
  static HtmlRenderer.Builder html() {
    return HtmlRenderer.builder()
        .extensions(TABLES)
        .escapeHtml(true)
        .sanitizeUrls(true)
        .urlSanitizer(new SafeLinks())
        .attributeProviderFactory(context -> new TableMarks());
  }

  /** A tree of our own text, pictures included. */
  static Node ours(String markdown) {
    return PARSER.parse(markdown);
  }

  /** The text's tree, without pictures. */
  public static Node parse(String markdown) {
    Node tree = PARSER.parse(markdown);
    tree.accept(new NoPictures());
    return tree;
  }

  /** Whether the text nests lists, quotes or emphasis far deeper than anybody reads. */
  public static boolean tooDeep(String markdown) {
    return depth(PARSER.parse(markdown)) > DEEPEST;
  }

  /** Typed text below a page's own title: its headings begin at the second level. */
  public static Content typed(String markdown) {
    if (tooDeep(markdown)) {
      return output -> output.writeContent("<p class=\"pre\">" + escaped(markdown) + "</p>");
    }
    Node tree = parse(markdown);
    var headings = new Headings();
    tree.accept(headings);
    headings.beginAtTwo();
    return write(tree, RENDERER);
  }

  /** Text as text, whatever it holds. */
  static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
  }

  /** A tree as the given renderer writes it. */
  static Content write(Node tree, HtmlRenderer renderer) {
    String html = renderer.render(tree);
    return output -> output.writeContent(html);
  }

  /** Counted without recursion, so that any text may be asked about. */
  private static int depth(Node root) {
    record Level(Node node, int depth) {}
    var open = new ArrayDeque<Level>();
    open.push(new Level(root, 0));
    int deepest = 0;
    while (!open.isEmpty()) {
      Level next = open.pop();
      deepest = Math.max(deepest, next.depth());
      for (Node child = next.node().getFirstChild(); child != null; child = child.getNext()) {
        open.push(new Level(child, next.depth() + 1));
      }
    }
    return deepest;
  }

  /** Puts a picture's words in its place. */
  private static final class NoPictures extends AbstractVisitor {
    @Override
    public void visit(Image image) {
      visitChildren(image);
      Node child = image.getFirstChild();
      while (child != null) {
        Node next = child.getNext();
        image.insertBefore(child);
        child = next;
      }
      image.unlink();
    }
  }

  /**
   * Moves headings so that the highest stand right below the page's own title, whatever mark their
   * author began with, and none is more than one level below the one before.
   */
  private static final class Headings extends AbstractVisitor {
    private final List<Heading> all = new ArrayList<>();

    @Override
    public void visit(Heading heading) {
      all.add(heading);
      visitChildren(heading);
    }

    void beginAtTwo() {
      int highest = all.stream().mapToInt(Heading::getLevel).min().orElse(1);
      int before = 1;
      for (Heading heading : all) {
        before = Math.min(6, Math.min(heading.getLevel() - highest + 2, before + 1));
        heading.setLevel(before);
      }
    }
  }
}
