# By digest, for builds that can be repeated; how to move it: docs/deployment.md, Container.
ARG NODE_IMAGE=node:24.21.0-bookworm-slim@sha256:d6aa754f16b3197301076f047b5def2f02ea1dbbc2ca920407d46d7ec7f87b20

# Builds what the package holds, then leaves compiler and tests behind.
FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
# GraphiQL's page has packages of its own; nothing of them is left but the built page.
COPY graphiql/package.json graphiql/package-lock.json graphiql/.npmrc ./graphiql/
RUN npm ci --prefix graphiql
COPY tsconfig.json tsconfig.build.json ./
COPY packaging ./packaging
COPY src ./src
COPY graphiql ./graphiql
# Source maps are for debuggers, and hold paths of the build.
RUN npm run build -- --sourceMap false && npm prune --omit=dev

FROM ${NODE_IMAGE}
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/graphiql/dist ./graphiql/dist
COPY LICENSE schema.graphql subgraph.graphql possible-types.json ./
COPY examples/*.graphql ./examples/
# A lost variable must be an error here, and not an invented company. Nothing is written to the file system.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 GATEWAY_SANDBOX=off
USER node
EXPOSE 4000
# The image has no curl.
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Without npm in between, signals reach the gateway.
ENTRYPOINT ["node", "dist/main.js"]
