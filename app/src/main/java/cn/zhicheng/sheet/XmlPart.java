package cn.zhicheng.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One XML part of a workbook, read event by event: no document type, no entities, no depth. */
final class XmlPart implements AutoCloseable {
  private static final int DEEPEST = 64;
  private static final XMLInputFactory XML = factory();
  private final InputStream source;
  private final XMLStreamReader in;
  private int depth;

  XmlPart(InputStream source) throws IOException {
    this.source = source;
    try {
      this.in = XML.createXMLStreamReader(source);
    } catch (XMLStreamException e) {
      throw new IOException("No XML", e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** Goes on to the next event; what a parser stumbles over is a damaged file. */
  int next() throws IOException {
    try {
      int event = in.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new RefusedPartException(UnfitSheetException.DAMAGED);
      }
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      if (depth > DEEPEST) {
        throw new RefusedPartException(UnfitSheetException.DAMAGED);
      }
      return event;
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException io ? io : new IOException("Bad XML", e);
    } catch (RuntimeException e) {
      throw new IOException("Bad XML", e);
    }
  }

  boolean hasNext() throws IOException {
    try {
      return in.hasNext();
    } catch (XMLStreamException e) {
      throw new IOException("Bad XML", e);
    }
  }

  /** Goes on to the next element that begins; false at the end. */
  boolean nextElement() throws IOException {
    while (hasNext()) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** Name of the element, whatever its name space: strict workbooks have others. */
  String name() {
    return in.getLocalName();
  }

  /** An attribute by its name without name space; null when there is none. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) {
        return in.getAttributeValue(i);
      }
    }
    return null;
  }

  void appendText(StringBuilder to) {
    to.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
  }

  @Override
  public void close() throws IOException {
    try {
      in.close();
    } catch (XMLStreamException e) {
      throw new IOException("Bad XML", e);
    } finally {
      source.close();
    }
  }
}
