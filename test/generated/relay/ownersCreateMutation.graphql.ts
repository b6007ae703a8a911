/**
 * @generated SignedSource<<14f0b95ff9e102f5cab4ecd6f3332e12>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type CreateUserOwnerInput = {
  appId: string;
  roleSlug: string;
  userRefId: string;
};
export type ownersCreateMutation$variables = {
  connections: ReadonlyArray<string>;
  input: CreateUserOwnerInput;
};
export type ownersCreateMutation$data = {
  readonly createUserOwner: {
    readonly appOwnerUser: {
      readonly roleSlug: string;
      readonly user: {
        readonly displayName: string | null | undefined;
      } | null | undefined;
    } | null | undefined;
  } | null | undefined;
};
export type ownersCreateMutation = {
  response: ownersCreateMutation$data;
  variables: ownersCreateMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "connections"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "input"
},
v2 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "roleSlug",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "displayName",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "nodeId",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "ownersCreateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "CreateUserOwnerPayload",
        "kind": "LinkedField",
        "name": "createUserOwner",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "AppOwnerUser",
            "kind": "LinkedField",
            "name": "appOwnerUser",
            "plural": false,
            "selections": [
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "user",
                "plural": false,
                "selections": [
                  (v4/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "ownersCreateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "CreateUserOwnerPayload",
        "kind": "LinkedField",
        "name": "createUserOwner",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "AppOwnerUser",
            "kind": "LinkedField",
            "name": "appOwnerUser",
            "plural": false,
            "selections": [
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "user",
                "plural": false,
                "selections": [
                  (v4/*:: as any*/),
                  (v5/*:: as any*/)
                ],
                "storageKey": null
              },
              (v5/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "filters": null,
            "handle": "appendNode",
            "key": "",
            "kind": "LinkedHandle",
            "name": "appOwnerUser",
            "handleArgs": [
              {
                "kind": "Variable",
                "name": "connections",
                "variableName": "connections"
              },
              {
                "kind": "Literal",
                "name": "edgeTypeName",
                "value": "AppOwnerUserEdge"
              }
            ]
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "88d795015b085a1da227e3ba20781b7f",
    "id": null,
    "metadata": {},
    "name": "ownersCreateMutation",
    "operationKind": "mutation",
    "text": "mutation ownersCreateMutation(\n  $input: CreateUserOwnerInput!\n) {\n  createUserOwner(input: $input) {\n    appOwnerUser {\n      roleSlug\n      user {\n        displayName\n        nodeId\n      }\n      nodeId\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "d01cc2ec1a9591e5642452143b6dd6e8";

export default node;
