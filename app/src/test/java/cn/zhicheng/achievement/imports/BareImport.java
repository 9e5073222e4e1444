package cn.zhicheng.achievement.imports;

import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jooq.DSLContext;
import org.postgresql.PGConnection;

/** The baseline: cells of one sheet by StAX into a table by COPY; no checks, no styles. */
final class BareImport {
  private BareImport() {}

  static void copy(Path file, DSLContext db) throws Exception {
    db.execute("drop table if exists bare_import");
    db.execute(
        "create table bare_import (a text,b text,c text,d text,e text,f text,g text,h text,i text,j text,k text,l text)");
    var lines = new StringBuilder();
    try (var zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
      XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
      int rows = 0;
      boolean first = true;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
          first = true;
        } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
          lines.append(first ? "" : "\t").append(xml.getElementText());
          first = false;
        } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
          lines.append('\n');
          if (++rows % 2000 == 0) {
            flush(db, lines);
          }
        }
      }
      flush(db, lines);
    }
  }

  private static void flush(DSLContext db, StringBuilder lines) {
    db.connection(connection ->
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy bare_import from stdin", new StringReader(lines.toString())));
    lines.setLength(0);
  }
}
