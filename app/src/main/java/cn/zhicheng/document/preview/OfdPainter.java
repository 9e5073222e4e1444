package cn.zhicheng.document.preview;

import cn.zhicheng.shared.SafeXml;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the objects of a page, template first, annotations and seals last. */
final class OfdPainter {
  private static final int DEEPEST = 12;
  private static final double LINE = 0.353;
  private final OfdDocument document;
  private final OfdResources resources;
  private final OfdFonts fonts;
  private final Graphics2D canvas;

  OfdPainter(OfdDocument document, OfdFonts fonts, Graphics2D canvas) {
    this.document = document;
    this.resources = document.resources();
    this.fonts = fonts;
    this.canvas = canvas;
  }

  void paint(OfdDocument.Page page) throws IOException {
    List<Element> templates = SafeXml.children(page.root(), "Template");
    templates(templates, false);
    contents(page.root());
    templates(templates, true);
    for (Element appearance : document.annotations().getOrDefault(page.id(), List.of())) {
      inside(appearance, OfdValues.box(appearance.getAttribute("Boundary")), 0);
    }
    for (OfdSeals.Seal seal : document.seals()) {
      if (seal.page().equals(page.id())) {
        paint(seal);
      }
    }
  }

  private void templates(List<Element> templates, boolean front) throws IOException {
    for (Element template : templates) {
      Element root = document.templates().get(template.getAttribute("TemplateID"));
      if (root != null && front == template.getAttribute("ZOrder").equals("Foreground")) {
        contents(root);
      }
    }
  }

  private void contents(Element page) throws IOException {
    for (Element content : SafeXml.children(page, "Content")) {
      for (Element layer : SafeXml.children(content, "Layer")) {
        objects(layer, 0);
      }
    }
  }

  private void objects(Element parent, int depth) throws IOException {
    if (depth > DEEPEST || Thread.interrupted()) {
      throw new IOException("Nested too deep, or given up");
    }
    for (Element object : SafeXml.children(parent)) {
      if (!object.getAttribute("Visible").equals("false")) {
        object(object, depth);
      }
    }
  }

  private void object(Element object, int depth) throws IOException {
    switch (object.getLocalName()) {
      case "TextObject" -> drawn(object, () -> text(object));
      case "PathObject" -> drawn(object, () -> path(object));
      case "ImageObject" -> drawn(object, () -> picture(object));
      case "CompositeObject" -> drawn(object, () -> composite(object, depth));
      case "PageBlock" -> objects(object, depth + 1);
      default -> canvas.getTransform();
    }
  }

  private interface Drawing {
    void draw() throws IOException;
  }

  /** In the object's own coordinates; what hangs over its boundary is still shown. */
  private void drawn(Element object, Drawing drawing) throws IOException {
    AffineTransform before = canvas.getTransform();
    Rectangle2D box = OfdValues.box(object.getAttribute("Boundary"));
    canvas.translate(box.getX(), box.getY());
    canvas.transform(OfdValues.matrix(object.getAttribute("CTM")));
    drawing.draw();
    canvas.setTransform(before);
  }

  private void inside(Element appearance, Rectangle2D box, int depth) throws IOException {
    AffineTransform before = canvas.getTransform();
    canvas.translate(box.getX(), box.getY());
    objects(appearance, depth + 1);
    canvas.setTransform(before);
  }

  private void text(Element object) throws IOException {
    Color color = color(object, "FillColor", Color.BLACK);
    if (color != null && !object.getAttribute("Fill").equals("false")) {
      canvas.setColor(color);
      new OfdText(fonts, canvas).draw(object);
    }
  }

  private void path(Element object) {
    Path2D path = OfdPaths.parse(SafeXml.text(object, "AbbreviatedData"));
    path.setWindingRule(
        object.getAttribute("Rule").equals("Even-Odd")
            ? Path2D.WIND_EVEN_ODD
            : Path2D.WIND_NON_ZERO);
    Color fill = color(object, "FillColor", null);
    if (fill != null && object.getAttribute("Fill").equals("true")) {
      canvas.setColor(fill);
      canvas.fill(path);
    }
    Color line = color(object, "StrokeColor", Color.BLACK);
    if (line != null && !object.getAttribute("Stroke").equals("false")) {
      canvas.setColor(line);
      double width = OfdValues.number(resources.attribute(object, "LineWidth").orElse(""), LINE);
      canvas.setStroke(new BasicStroke((float) Math.clamp(width, 0, 100)));
      canvas.draw(path);
    }
  }

  /** Its square of 1 by 1 is laid on the page by the object's matrix. */
  private void picture(Element object) throws IOException {
    byte[] bytes =
        resources
            .picture(object.getAttribute("ResourceID"))
            .orElseThrow(() -> new IOException("A picture is missing"));
    if (object.getAttribute("CTM").isBlank()) {
      Rectangle2D box = OfdValues.box(object.getAttribute("Boundary"));
      canvas.scale(box.getWidth(), box.getHeight());
    }
    square(bytes);
  }

  private void square(byte[] picture) throws IOException {
    BufferedImage image =
        Pictures.decoded(picture).orElseThrow(() -> new IOException("A picture we can't draw"));
    canvas.drawImage(
        image,
        AffineTransform.getScaleInstance(1.0 / image.getWidth(), 1.0 / image.getHeight()),
        null);
  }

  private void composite(Element object, int depth) throws IOException {
    Optional<Element> unit = resources.composite(object.getAttribute("ResourceID"));
    if (unit.isPresent()) {
      for (Element content : SafeXml.children(unit.get(), "Content")) {
        objects(content, depth + 1);
      }
    }
  }

  private void paint(OfdSeals.Seal seal) throws IOException {
    AffineTransform before = canvas.getTransform();
    canvas.translate(seal.box().getX(), seal.box().getY());
    canvas.scale(seal.box().getWidth(), seal.box().getHeight());
    if (OfdSeals.archive(seal.picture())) {
      var inner = OfdDocument.read(ZipContents.of(seal.picture()));
      OfdDocument.Page page = inner.pages().getFirst();
      canvas.scale(1 / page.box().getWidth(), 1 / page.box().getHeight());
      if (inner.seals().isEmpty()) {
        new OfdPainter(inner, new OfdFonts(inner.resources()), canvas).paint(page);
      }
    } else {
      square(seal.picture());
    }
    canvas.setTransform(before);
  }

  /** The colour with its transparency; null for none, as for gradients, which are left out. */
  private @Nullable Color color(Element object, String name, @Nullable Color otherwise) {
    Optional<Element> given = resources.child(object, name);
    if (given.isEmpty()) {
      return otherwise;
    }
    double alpha = OfdValues.number(object.getAttribute("Alpha"), 255);
    double own = OfdValues.number(given.get().getAttribute("Alpha"), 255);
    return OfdValues.color(given.get().getAttribute("Value"), (int) (alpha * own / 255));
  }
}
