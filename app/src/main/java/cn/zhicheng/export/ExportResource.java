package cn.zhicheng.export;

import java.io.InputStream;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** A finished file as it lies in pieces; a download that broke off goes on where it stopped. */
final class ExportResource extends AbstractResource {
  private final ExportLine line;
  private final IntFunction<byte @Nullable []> pieces;

  ExportResource(ExportLine line, IntFunction<byte @Nullable []> pieces) {
    this.line = line;
    this.pieces = pieces;
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public long contentLength() {
    return line.bytes();
  }

  @Override
  public String getFilename() {
    return line.fileName();
  }

  @Override
  public String getDescription() {
    return "export " + line.id();
  }

  @Override
  public InputStream getInputStream() {
    return new PiecesStream(line.bytes(), pieces);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ExportResource that && that.line.id().equals(line.id());
  }

  @Override
  public int hashCode() {
    return line.id().hashCode();
  }
}
