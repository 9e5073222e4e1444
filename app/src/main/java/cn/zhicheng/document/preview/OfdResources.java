package cn.zhicheng.document.preview;

import cn.zhicheng.shared.SafeXml;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** What the objects of a document refer to by number: fonts, pictures, drawing parameters. */
final class OfdResources {
  private final Map<String, byte[]> fonts = new HashMap<>();
  private final Map<String, byte[]> pictures = new HashMap<>();
  private final Map<String, Element> parameters = new HashMap<>();
  private final Map<String, Element> composites = new HashMap<>();

  void read(ZipContents zip, String file) throws IOException {
    Optional<byte[]> xml = zip.find(file);
    if (xml.isEmpty()) {
      return;
    }
    Element root = SafeXml.root(xml.get());
    String folder = OfdValues.location(OfdValues.folder(file), root.getAttribute("BaseLoc"));
    for (Element font : SafeXml.all(root, "Font")) {
      String location = SafeXml.text(font, "FontFile");
      if (!location.isEmpty()) {
        zip.find(OfdValues.location(folder, location))
            .ifPresent(bytes -> fonts.put(font.getAttribute("ID"), bytes));
      }
    }
    for (Element medium : SafeXml.all(root, "MultiMedia")) {
      zip.find(OfdValues.location(folder, SafeXml.text(medium, "MediaFile")))
          .ifPresent(bytes -> pictures.put(medium.getAttribute("ID"), bytes));
    }
    SafeXml.all(root, "DrawParam").forEach(p -> parameters.put(p.getAttribute("ID"), p));
    SafeXml.all(root, "CompositeGraphicUnit").forEach(c -> composites.put(c.getAttribute("ID"), c));
  }

  /** The font's file; empty when the document brings none. */
  Optional<byte[]> font(String id) {
    return Optional.ofNullable(fonts.get(id));
  }

  Optional<byte[]> picture(String id) {
    return Optional.ofNullable(pictures.get(id));
  }

  Optional<Element> composite(String id) {
    return Optional.ofNullable(composites.get(id));
  }

  /** An attribute or child of the object itself, of its parameters, or of those they build on. */
  Optional<Element> child(Element object, String name) {
    return with(object, e -> SafeXml.children(e, name).stream().findFirst());
  }

  Optional<String> attribute(Element object, String name) {
    return with(object, e -> Optional.of(e.getAttribute(name)).filter(value -> !value.isBlank()));
  }

  private <T> Optional<T> with(
      Element object, java.util.function.Function<Element, Optional<T>> look) {
    Optional<T> found = look.apply(object);
    Element at = parameters.get(object.getAttribute("DrawParam"));
    for (int depth = 0; found.isEmpty() && at != null && depth < 8; depth++) {
      found = look.apply(at);
      at = parameters.get(at.getAttribute("Relative"));
    }
    return found;
  }
}
