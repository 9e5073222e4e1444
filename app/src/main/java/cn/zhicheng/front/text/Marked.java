package cn.zhicheng.front.text;

import cn.zhicheng.front.text.Terms.Piece;
import gg.jte.Content;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Shows what was found where it stands. */
public final class Marked {
  private Marked() {}

  /** Plain text with the words marked. */
  public static Content text(String text, Terms terms) {
    var html = new StringBuilder();
    for (Piece piece : terms.cut(text)) {
      String shown = Markdown.escaped(piece.text());
      html.append(piece.found() ? "<mark>" + shown + "</mark>" : shown);
    }
    return output -> output.writeContent(html.toString());
  }

  /** Markdown as HTML with the words marked. */
  public static Content markdown(String markdown, Terms terms) {
    var renderer =
        Markdown.html()
            .nodeRendererFactory(context -> new MarkedNodes(context.getWriter(), terms))
            .build();
    return Markdown.write(Markdown.parse(markdown), renderer);
  }

  /** Writes the text nodes of a tree. */
  private record MarkedNodes(HtmlWriter html, Terms terms) implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Text.class);
    }

    @Override
    public void render(Node node) {
      for (Piece piece : terms.cut(((Text) node).getLiteral())) {
        if (piece.found()) {
          html.tag("mark");
        }
        html.text(piece.text());
        if (piece.found()) {
          html.tag("/mark");
        }
      }
    }
  }
}
