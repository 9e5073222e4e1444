package cn.zhicheng.seal.ofd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML of strangers: no document types, so no entities, and not more than we ever write. */
final class Xml {
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  private Xml() {}

  static Element root(byte[] xml) throws IOException {
    if (xml.length > MOST_BYTES) {
      throw new IOException("More XML than we ever write");
    }
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
    } catch (SAXException e) {
      throw new IOException("Not well-formed", e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("This JDK can't read XML safely", e);
    }
  }

  /** Every element of this name below, whatever its prefix. */
  static List<Element> all(Element root, String name) {
    var found = new ArrayList<Element>();
    var nodes = root.getElementsByTagNameNS("*", name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  /** The text of the first element of this name below; empty when there is none. */
  static String text(Element root, String name) {
    return all(root, name).stream()
        .findFirst()
        .map(found -> found.getTextContent().strip())
        .orElse("");
  }
}
