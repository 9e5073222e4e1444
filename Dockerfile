# The product alone; PostgreSQL, the portal and what else it needs are named by environment variables (README).
#   docker build -t zhicheng .
#   docker run -p 8080:8080 -e ZHICHENG_DB_URL=… -e ZHICHENG_DATA_KEY=… -e ZHICHENG_INDEX_KEY=… -v documents:/var/lib/zhicheng zhicheng

FROM maven:3.9-eclipse-temurin-25 AS build
# The build starts a PostgreSQL of its own to generate classes from the tables, which refuses root.
RUN useradd --create-home builder
USER builder
WORKDIR /home/builder/zhicheng
COPY --chown=builder . .
RUN mvn -q -B -ntp -pl app -am package -DskipTests -Dformat.skip=true

# Same base and same path as what runs later, or the cache would not be used.
FROM eclipse-temurin:25-jre AS train
RUN apt-get update && apt-get install -y --no-install-recommends postgresql && rm -rf /var/lib/apt/lists/* \
  && useradd --create-home builder && mkdir /opt/zhicheng && chown builder /opt/zhicheng
COPY --from=build /home/builder/zhicheng/app/target/app-1-SNAPSHOT-exec.jar /tmp/zhicheng.jar
COPY deploy/aot.sh deploy/train.sh deploy/java.options /tmp/deploy/
COPY ops /tmp/ops
USER builder
RUN /tmp/deploy/train.sh /tmp/zhicheng.jar /opt/zhicheng/product

# The type of the printed papers lies in the jar; the JRE's image brings what Java needs to draw with it.
FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /var/lib/zhicheng --create-home zhicheng
COPY --from=train --chown=root:root /opt/zhicheng/product /opt/zhicheng/product
USER 10001
WORKDIR /var/lib/zhicheng
VOLUME /var/lib/zhicheng
ENV ZHICHENG_DOCUMENT_FOLDER=/var/lib/zhicheng/documents ZHICHENG_OPS_FOLDER=/var/lib/zhicheng/operations TZ=Asia/Shanghai JAVA_OPTIONS=-Xmx512m
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${ZHICHENG_PORT:-8080} && printf 'GET /actuator/health HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && grep -q UP <&3"]
# exec: the product itself gets the signal to stop, and answers what it has begun.
ENTRYPOINT ["bash", "-c", "exec java @/opt/zhicheng/product/java.options -XX:AOTCache=/opt/zhicheng/product/zhicheng.aot $JAVA_OPTIONS -jar /opt/zhicheng/product/zhicheng.jar"]
